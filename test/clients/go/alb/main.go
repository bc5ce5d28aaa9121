// Drives the vendor's Go SDK for application load balancers against the endpoint <host:port> and prints one line of
// JSON per step, with what the SDK saw: POST with everything in the query, signature V1, JSON.
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
	"github.com/aliyun/alibaba-cloud-sdk-go/services/alb"
)

type values map[string]any

func main() {
	if len(os.Args) != 3 || os.Args[2] != "listener" {
		fail(errors.New("usage: go-alb <host:port> listener"))
	}
	lead(clientOf(os.Args[1], "testsecret"), clientOf(os.Args[1], "another-secret"))
}

func lead(client, stranger *alb.Client) {
	balancer := must(client.CreateLoadBalancer(filled(alb.CreateCreateLoadBalancerRequest(), values{
		"VpcId": "vpc-1", "AddressType": "Intranet", "LoadBalancerEdition": "Standard", "LoadBalancerName": "front",
		"LoadBalancerBillingConfig": values{"PayType": "PostPay"},
		"ZoneMappings": []values{
			{"ZoneId": "cn-hangzhou-g", "VSwitchId": "vsw-g"},
			{"ZoneId": "cn-hangzhou-h", "VSwitchId": "vsw-h"},
		},
	})))
	show("create-load-balancer", balancer)
	ofBalancer := values{"LoadBalancerId": balancer.LoadBalancerId}
	until("Active", func() (any, string) {
		shown := must(client.GetLoadBalancerAttribute(filled(alb.CreateGetLoadBalancerAttributeRequest(), ofBalancer)))
		return shown, shown.LoadBalancerStatus
	})
	group := must(client.CreateServerGroup(filled(alb.CreateCreateServerGroupRequest(), values{
		"ServerGroupName": "group", "HealthCheckConfig": values{"HealthCheckEnabled": "false"},
	})))
	show("create-server-group", group)
	ofGroup := values{"ServerGroupId": group.ServerGroupId}
	until("Available", func() (any, string) {
		request := filled(alb.CreateListServerGroupsRequest(), values{"ServerGroupIds": []string{group.ServerGroupId}})
		shown := must(client.ListServerGroups(request)).ServerGroups[0]
		return shown, shown.ServerGroupStatus
	})

	forward := values{"Type": "ForwardGroup", "ForwardGroupConfig": values{"ServerGroupTuples": []values{ofGroup}}}
	create := func(port string, more values) (*alb.CreateListenerResponse, error) {
		request := filled(alb.CreateCreateListenerRequest(), values{
			"LoadBalancerId": balancer.LoadBalancerId, "ListenerProtocol": "HTTP", "ListenerPort": port,
			"DefaultActions": []values{forward},
		})
		return client.CreateListener(filled(request, more))
	}
	tags := []values{{"Key": "a b", "Value": "x+*~&=/ é"}}
	made := must(create("80", values{"ListenerDescription": "front-listener", "Tag": tags}))
	show("create", made)
	ofListener := values{"ListenerId": made.ListenerId}
	get := func(client *alb.Client, key values) (*alb.GetListenerAttributeResponse, error) {
		return client.GetListenerAttribute(filled(alb.CreateGetListenerAttributeRequest(), key))
	}
	showState := func(step, status string, key values) {
		shown := until(status, func() (any, string) {
			state := must(get(client, key))
			return state, state.ListenerStatus
		})
		if step != "" {
			show(step, shown)
		}
	}
	showState("created", "Running", ofListener)
	change := filled(alb.CreateUpdateListenerAttributeRequest(), values{
		"ListenerId": made.ListenerId, "IdleTimeout": "30",
		"XForwardedForConfig": values{"XForwardedForProtoEnabled": "true"},
	})
	show("update", must(client.UpdateListenerAttribute(change)))
	showState("updated", "Running", ofListener)
	show("stop", must(client.StopListener(filled(alb.CreateStopListenerRequest(), ofListener))))
	showState("stopped", "Stopped", ofListener)
	show("start", must(client.StartListener(filled(alb.CreateStartListenerRequest(), ofListener))))
	showState("started", "Running", ofListener)

	rule := must(client.CreateRule(filled(alb.CreateCreateRuleRequest(), values{
		"ListenerId": made.ListenerId, "Priority": "10", "RuleName": "a-rule",
		"RuleConditions": []values{{"Type": "Path", "PathConfig": values{"Values": []string{"/a", "/b"}}}},
		"RuleActions": []values{{
			"Order": "1", "Type": "ForwardGroup", "ForwardGroupConfig": forward["ForwardGroupConfig"],
		}},
	})))
	show("create-rule", rule)
	show("rule", until("Available", func() (any, string) {
		request := filled(alb.CreateListRulesRequest(), values{"RuleIds": []string{rule.RuleId}})
		shown := must(client.ListRules(request)).Rules[0]
		return shown, shown.RuleStatus
	}))

	second := values{"ListenerId": must(create("81", nil)).ListenerId}
	showState("", "Running", second)
	list := func(more values) *alb.ListListenersResponse {
		request := filled(alb.CreateListListenersRequest(), values{"LoadBalancerIds": []string{balancer.LoadBalancerId}})
		return must(client.ListListeners(filled(request, more)))
	}
	page := list(values{"MaxResults": "1"})
	show("page", page)
	rest := list(values{"MaxResults": "1", "NextToken": page.NextToken})
	isAnother := rest.Listeners[0].ListenerId != page.Listeners[0].ListenerId
	printLine(values{"step": "next-page", "answer": rest, "isAnother": isAnother})

	_, err := get(client, values{"ListenerId": "lsn-none *~+"})
	showRefusal("unknown-listener", err)
	_, err = create("80", nil)
	showRefusal("port-taken", err)
	_, err = get(stranger, ofListener)
	showRefusal("wrong-secret", err)

	show("delete-first", must(client.DeleteListener(filled(alb.CreateDeleteListenerRequest(), ofListener))))
	show("delete-second", must(client.DeleteListener(filled(alb.CreateDeleteListenerRequest(), second))))
	until("gone", func() (any, string) {
		if len(list(nil).Listeners) == 0 {
			return nil, "gone"
		}
		return nil, "there"
	})
	_, err = get(client, ofListener)
	showRefusal("deleted", err)
	removal := filled(alb.CreateDeleteLoadBalancerRequest(), ofBalancer)
	show("delete-load-balancer", must(client.DeleteLoadBalancer(removal)))
	show("delete-server-group", must(client.DeleteServerGroup(filled(alb.CreateDeleteServerGroupRequest(), ofGroup))))
}

// filled gives a request its values; the fields of the SDK's structures are called as the parameters are.
func filled[R any](request R, given values) R {
	if err := json.Unmarshal(must(json.Marshal(given)), request); err != nil {
		fail(err)
	}
	return request
}

func clientOf(endpoint, secret string) *alb.Client {
	config := sdk.NewConfig().WithScheme(requests.HTTP)
	credential := credentials.NewAccessKeyCredential("testid", secret)
	client := must(alb.NewClientWithOptions("cn-hangzhou", config, credential))
	client.Domain = endpoint
	return client
}

// until asks again, a bounded number of times, until what is described has the status.
func until(status string, describe func() (any, string)) any {
	for attempt := 0; attempt < 500; attempt++ {
		if shown, now := describe(); now == status {
			return shown
		}
		time.Sleep(10 * time.Millisecond)
	}
	fail(errors.New("it never became " + status))
	return nil
}

func show(step string, answer any) {
	printLine(values{"step": step, "answer": answer})
}

func showRefusal(step string, err error) {
	var refusal *sdkerrors.ServerError
	if !errors.As(err, &refusal) {
		fail(fmt.Errorf("step %s: not refused by the server: %w", step, err))
	}
	printLine(values{
		"step": step, "status": refusal.HttpStatus(), "code": refusal.ErrorCode(), "requestId": refusal.RequestId(),
	})
}

func printLine(line values) {
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
