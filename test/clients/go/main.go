// Drives the vendor's Go SDK against the endpoint <host:port> and prints one line of JSON per step, with what the SDK
// saw: POST with everything in the query, signature V1, JSON.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/auth/credentials"
	sdkerrors "github.com/aliyun/alibaba-cloud-sdk-go/sdk/errors"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/requests"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/slb"
)

const region = "cn-hangzhou"

func main() {
	if len(os.Args) != 3 {
		fail(errors.New("usage: go-sdk <host:port> lifecycle|errors"))
	}
	switch endpoint := os.Args[1]; os.Args[2] {
	case "lifecycle":
		lifecycle(endpoint)
	case "errors":
		refusals(endpoint)
	default:
		fail(errors.New("unknown scenario " + os.Args[2]))
	}
}

func lifecycle(endpoint string) {
	client := clientOf(endpoint, "testid", "testsecret")
	port := requests.NewInteger(80)

	create := slb.CreateCreateLoadBalancerRequest()
	create.LoadBalancerName = "前端"
	create.Tag = &[]slb.CreateLoadBalancerTag{{Key: "a b", Value: "x+*~&=/é"}}
	made := must(client.CreateLoadBalancer(create))
	show("create-load-balancer", made.GetHttpStatus(), made)
	id := made.LoadBalancerId

	attribute := slb.CreateDescribeLoadBalancerAttributeRequest()
	attribute.LoadBalancerId = id
	shown := must(client.DescribeLoadBalancerAttribute(attribute))
	show("describe-load-balancer", shown.GetHttpStatus(), shown)

	listener := slb.CreateCreateLoadBalancerTCPListenerRequest()
	listener.LoadBalancerId, listener.ListenerPort = id, port
	listener.BackendServerPort, listener.Bandwidth = requests.NewInteger(8080), requests.NewInteger(-1)
	listener.HealthCheckInterval = requests.NewInteger(7)
	created := must(client.CreateLoadBalancerTCPListener(listener))
	show("create", created.GetHttpStatus(), created)

	describe := slb.CreateDescribeLoadBalancerTCPListenerAttributeRequest()
	describe.LoadBalancerId, describe.ListenerPort = id, port
	showState := func(step, status string) {
		state := until(client, describe, status)
		show(step, state.GetHttpStatus(), state)
	}
	showState("created", "stopped")

	start := slb.CreateStartLoadBalancerListenerRequest()
	start.LoadBalancerId, start.ListenerPort = id, port
	started := must(client.StartLoadBalancerListener(start))
	show("start", started.GetHttpStatus(), started)
	showState("started", "running")

	set := slb.CreateSetLoadBalancerTCPListenerAttributeRequest()
	set.LoadBalancerId, set.ListenerPort = id, port
	set.Bandwidth, set.Scheduler = requests.NewInteger(5), "rr"
	changed := must(client.SetLoadBalancerTCPListenerAttribute(set))
	show("set", changed.GetHttpStatus(), changed)
	showState("changed", "running")

	stop := slb.CreateStopLoadBalancerListenerRequest()
	stop.LoadBalancerId, stop.ListenerPort = id, port
	stopped := must(client.StopLoadBalancerListener(stop))
	show("stop", stopped.GetHttpStatus(), stopped)
	showState("stopped", "stopped")

	remove := slb.CreateDeleteLoadBalancerListenerRequest()
	remove.LoadBalancerId, remove.ListenerPort = id, port
	removed := must(client.DeleteLoadBalancerListener(remove))
	show("delete", removed.GetHttpStatus(), removed)
	_, err := client.DescribeLoadBalancerTCPListenerAttribute(describe)
	showRefusal("deleted", err)

	removeAll := slb.CreateDeleteLoadBalancerRequest()
	removeAll.LoadBalancerId = id
	gone := must(client.DeleteLoadBalancer(removeAll))
	show("delete-load-balancer", gone.GetHttpStatus(), gone)
}

func refusals(endpoint string) {
	client := clientOf(endpoint, "testid", "testsecret")

	attribute := slb.CreateDescribeLoadBalancerAttributeRequest()
	attribute.LoadBalancerId = "lb-none"
	_, err := client.DescribeLoadBalancerAttribute(attribute)
	showRefusal("unknown-load-balancer", err)
	_, err = clientOf(endpoint, "testid", "another-secret").DescribeLoadBalancerAttribute(attribute)
	showRefusal("wrong-secret", err)
	_, err = clientOf(endpoint, "nobody", "testsecret").DescribeLoadBalancerAttribute(attribute)
	showRefusal("unknown-key", err)

	made := must(client.CreateLoadBalancer(slb.CreateCreateLoadBalancerRequest()))
	listener := slb.CreateCreateLoadBalancerTCPListenerRequest()
	listener.LoadBalancerId, listener.ListenerPort = made.LoadBalancerId, requests.NewInteger(65536)
	listener.BackendServerPort, listener.Bandwidth = requests.NewInteger(80), requests.NewInteger(-1)
	_, err = client.CreateLoadBalancerTCPListener(listener)
	showRefusal("port-out-of-range", err)
	listener.ListenerPort = requests.NewInteger(80)
	must(client.CreateLoadBalancerTCPListener(listener))
	_, err = client.CreateLoadBalancerTCPListener(listener)
	showRefusal("port-taken", err)

	remove := slb.CreateDeleteLoadBalancerRequest()
	remove.LoadBalancerId = made.LoadBalancerId
	must(client.DeleteLoadBalancer(remove))
}

func clientOf(endpoint, keyID, secret string) *slb.Client {
	config := sdk.NewConfig().WithScheme(requests.HTTP)
	client := must(slb.NewClientWithOptions(region, config, credentials.NewAccessKeyCredential(keyID, secret)))
	client.Domain = endpoint
	return client
}

// until asks again, a bounded number of times, until the listener has the status.
func until(
	client *slb.Client,
	describe *slb.DescribeLoadBalancerTCPListenerAttributeRequest,
	status string,
) *slb.DescribeLoadBalancerTCPListenerAttributeResponse {
	for attempt := 0; attempt < 500; attempt++ {
		state := must(client.DescribeLoadBalancerTCPListenerAttribute(describe))
		if state.Status == status {
			return state
		}
		time.Sleep(10 * time.Millisecond)
	}
	fail(errors.New("the listener never became " + status))
	return nil
}

func show(step string, status int, answer any) {
	printLine(map[string]any{"step": step, "status": status, "answer": answer})
}

func showRefusal(step string, err error) {
	var refusal *sdkerrors.ServerError
	if !errors.As(err, &refusal) {
		fail(fmt.Errorf("step %s: not refused by the server: %w", step, err))
	}
	printLine(map[string]any{
		"step":      step,
		"status":    refusal.HttpStatus(),
		"code":      refusal.ErrorCode(),
		"message":   refusal.Message(),
		"recommend": refusal.Recommend(),
		"requestId": refusal.RequestId(),
		"hostId":    refusal.HostId(),
	})
}

func printLine(line map[string]any) {
	fmt.Println(string(must(json.Marshal(line))))
}

func must[T any](value T, err error) T {
	if err != nil {
		fail(err)
	}
	return value
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
