"""The life of a listener of an application load balancer, for each Python SDK that can call an action by its name."""

import sys
import time

from steps import show

DESCRIPTION = "x+*~&=/ é"


def until(describe, status):
    """Asks again, a bounded number of times, until what is described has the status."""
    for _ in range(500):
        answer = describe()
        if status in answer.values():
            return answer
        time.sleep(0.01)
    sys.exit(f"it never became {status}")


def lead(call, expect_refusal, stranger):
    """`call` gives the answer to an action; `expect_refusal` shows why a call was refused; `stranger` has a wrong secret."""
    zones = [{"ZoneId": f"cn-hangzhou-{zone}", "VSwitchId": f"vsw-{zone}"} for zone in "gh"]
    balancer = call(
        "CreateLoadBalancer",
        VpcId="vpc-1",
        AddressType="Intranet",
        LoadBalancerEdition="Standard",
        LoadBalancerName="front",
        LoadBalancerBillingConfig={"PayType": "PostPay"},
        ZoneMappings=zones,
    )
    show("create-load-balancer", answer=balancer)
    LoadBalancerId = balancer["LoadBalancerId"]
    until(lambda: call("GetLoadBalancerAttribute", LoadBalancerId=LoadBalancerId), "Active")
    group = call("CreateServerGroup", ServerGroupName="group", HealthCheckConfig={"HealthCheckEnabled": False})
    show("create-server-group", answer=group)
    ServerGroupId = group["ServerGroupId"]
    until(lambda: call("ListServerGroups", ServerGroupIds=[ServerGroupId])["ServerGroups"][0], "Available")

    actions = [{"Type": "ForwardGroup", "ForwardGroupConfig": {"ServerGroupTuples": [{"ServerGroupId": ServerGroupId}]}}]
    create = lambda port, **more: call(
        "CreateListener",
        LoadBalancerId=LoadBalancerId,
        ListenerProtocol="HTTP",
        ListenerPort=port,
        DefaultActions=actions,
        **more,
    )
    made = create(80, ListenerDescription="front-listener", Tag=[{"Key": "a b", "Value": DESCRIPTION}])
    show("create", answer=made)
    ListenerId = made["ListenerId"]
    ask = lambda: call("GetListenerAttribute", ListenerId=ListenerId)
    show("created", answer=until(ask, "Running"))
    change = {"IdleTimeout": 30, "XForwardedForConfig": {"XForwardedForProtoEnabled": True}}
    show("update", answer=call("UpdateListenerAttribute", ListenerId=ListenerId, **change))
    show("updated", answer=until(ask, "Running"))
    show("stop", answer=call("StopListener", ListenerId=ListenerId))
    show("stopped", answer=until(ask, "Stopped"))
    show("start", answer=call("StartListener", ListenerId=ListenerId))
    show("started", answer=until(ask, "Running"))

    rule = call(
        "CreateRule",
        ListenerId=ListenerId,
        Priority=10,
        RuleName="a-rule",
        RuleConditions=[{"Type": "Path", "PathConfig": {"Values": ["/a", "/b"]}}],
        RuleActions=[{"Order": 1, **actions[0]}],
    )
    show("create-rule", answer=rule)
    show("rule", answer=until(lambda: call("ListRules", RuleIds=[rule["RuleId"]])["Rules"][0], "Available"))

    second = create(81)["ListenerId"]
    until(lambda: call("GetListenerAttribute", ListenerId=second), "Running")
    page = call("ListListeners", LoadBalancerIds=[LoadBalancerId], MaxResults=1)
    show("page", answer=page)
    more = call("ListListeners", LoadBalancerIds=[LoadBalancerId], MaxResults=1, NextToken=page["NextToken"])
    show("next-page", answer=more, isAnother=more["Listeners"][0]["ListenerId"] != page["Listeners"][0]["ListenerId"])

    expect_refusal("unknown-listener", lambda: call("GetListenerAttribute", ListenerId="lsn-none *~+"))
    expect_refusal("port-taken", lambda: create(80))
    expect_refusal("wrong-secret", lambda: stranger("GetListenerAttribute", ListenerId=ListenerId))

    for each in (ListenerId, second):
        show(f"delete-{'first' if each == ListenerId else 'second'}", answer=call("DeleteListener", ListenerId=each))
    for _ in range(500):
        if not call("ListListeners", LoadBalancerIds=[LoadBalancerId])["Listeners"]:
            break
        time.sleep(0.01)
    expect_refusal("deleted", ask)
    show("delete-load-balancer", answer=call("DeleteLoadBalancer", LoadBalancerId=LoadBalancerId))
    show("delete-server-group", answer=call("DeleteServerGroup", ServerGroupId=ServerGroupId))
