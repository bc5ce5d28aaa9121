// What programs on aliyungo do with load balancers: one line of JSON per step.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/denverdino/aliyungo/common"
	"github.com/denverdino/aliyungo/slb"
)

type seen map[string]any

func say(step string, seen seen) {
	seen["step"] = step
	json.NewEncoder(os.Stdout).Encode(seen)
}

func need[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	client := slb.NewClientWithEndpoint("http://"+os.Args[1], "testid", "testsecret")
	region := common.Hangzhou
	made := need(client.CreateLoadBalancer(&slb.CreateLoadBalancerArgs{
		RegionId: region, LoadBalancerName: "aliyungo", AddressType: slb.InternetAddressType,
		InternetChargeType: slb.PayByTraffic, LoadBalancerSpec: slb.S1Small, ClientToken: "aliyungo-" + os.Args[1],
	}))
	id := made.LoadBalancerId
	check(client.SetLoadBalancerName(id, "changed"))
	found := need(client.DescribeLoadBalancerAttribute(id))
	say("create", seen{"name": found.LoadBalancerName, "status": found.LoadBalancerStatus, "type": found.AddressType})

	// The older spelling of the name, as the guide of 2018 prints it.
	check(client.AddTags(&slb.AddTagsArgs{RegionId: region, LoadBalancerID: id, Tags: `[{"TagKey":"k","TagValue":"v"}]`}))
	tags, _, err := client.DescribeTags(&slb.DescribeTagsArgs{RegionId: region, LoadBalancerID: id})
	check(err)
	say("tags", seen{"tags": tags})

	need(client.AddBackendServers(id, []slb.BackendServerType{{ServerId: "i-1", Weight: 100}, {ServerId: "i-2", Weight: 50}}))
	left := need(client.RemoveBackendServers(id, []slb.BackendServerType{{ServerId: "i-1", Weight: 100}}))
	say("servers", seen{"left": len(left), "server": left[0].ServerId})

	group := need(client.CreateVServerGroup(&slb.CreateVServerGroupArgs{
		RegionId: region, LoadBalancerId: id, VServerGroupName: "aliyungo",
		BackendServers: `[{"ServerId":"eni-1","ServerIp":"10.0.0.8","Port":"80","Weight":"100","Type":"eni"}]`,
	}))
	shown := need(client.DescribeVServerGroupAttribute(&slb.DescribeVServerGroupAttributeArgs{RegionId: region, VServerGroupId: group.VServerGroupId}))
	say("group", seen{"server": shown.BackendServers.BackendServer[0]})

	timeout := 900
	check(client.CreateLoadBalancerTCPListener(&slb.CreateLoadBalancerTCPListenerArgs{
		LoadBalancerId: id, ListenerPort: 80, BackendServerPort: 80, Bandwidth: 10, VServerGroupId: group.VServerGroupId, PersistenceTimeout: &timeout,
	}))
	check(client.StartLoadBalancerListener(id, 80))
	check(client.WaitForListenerAsyn(id, 80, slb.TCP, slb.Running, 60))
	listener := need(client.DescribeLoadBalancerTCPListenerAttribute(id, 80))
	say("listener", seen{"bandwidth": listener.Bandwidth, "group": listener.VServerGroupId == group.VServerGroupId, "timeout": listener.PersistenceTimeout})

	check(client.CreateLoadBalancerHTTPListener(&slb.CreateLoadBalancerHTTPListenerArgs{
		LoadBalancerId: id, ListenerPort: 81, BackendServerPort: 80, Bandwidth: 10, StickySession: slb.OffFlag, HealthCheck: slb.OffFlag,
	}))
	rules := fmt.Sprintf(`[{"RuleName":"aliyungo","Domain":"www.example.com","Url":"/a","VServerGroupId":%q}]`, group.VServerGroupId)
	check(client.CreateRules(&slb.CreateRulesArgs{RegionId: region, LoadBalancerId: id, ListenerPort: 81, RuleList: rules}))
	listed := need(client.DescribeRules(&slb.DescribeRulesArgs{RegionId: region, LoadBalancerId: id, ListenerPort: 81}))
	say("rules", seen{"name": listed.Rules.Rule[0].RuleName, "url": listed.Rules.Rule[0].Url})

	check(client.DeleteLoadBalancer(id))
	_, err = client.DescribeLoadBalancerAttribute(id)
	refused, _ := err.(*common.Error)
	say("delete", seen{"code": refused.Code, "status": refused.StatusCode})
}
