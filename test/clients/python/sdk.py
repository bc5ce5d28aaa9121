"""The vendor's first Python SDK (aliyun-python-sdk-slb): POST with everything in the query, signature V1, JSON."""

import importlib
import json

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient

from steps import KEY_ID, KEY_SECRET, REGION, main, show, until


class Caller:
    def __init__(self, endpoint, secret=KEY_SECRET, key_id=KEY_ID):
        self.endpoint = endpoint
        self.client = AcsClient(key_id, secret, REGION)

    def __call__(self, action, **parameters):
        module = importlib.import_module(f"aliyunsdkslb.request.v20140515.{action}Request")
        request = getattr(module, f"{action}Request")()
        request.set_endpoint(self.endpoint)
        request.set_protocol_type("http")
        for name, value in parameters.items():
            getattr(request, f"set_{name}")(value)
        return json.loads(self.client.do_action_with_exception(request))

    def expect_refusal(self, step, action, **parameters):
        try:
            show(step, answer=self(action, **parameters))
        except ServerException as error:
            show(
                step,
                code=error.get_error_code(),
                status=error.get_http_status(),
                message=error.get_error_msg(),
                requestId=error.get_request_id(),
            )


# The SDK spells this one parameter as the vendor's API description does.
SETTINGS = {
    "TCP": {"healthCheckInterval": 7},
    "HTTP": {"StickySession": "off", "HealthCheck": "off"},
}
CHANGES = {"TCP": {"HealthCheckInterval": 9}, "HTTP": SETTINGS["HTTP"]}


def lifecycle(endpoint, protocol):
    call = Caller(endpoint)
    settings = SETTINGS[protocol]
    create, change, describe = (
        f"CreateLoadBalancer{protocol}Listener",
        f"SetLoadBalancer{protocol}ListenerAttribute",
        f"DescribeLoadBalancer{protocol}ListenerAttribute",
    )

    made = call("CreateLoadBalancer", LoadBalancerName="前端", Tags=[{"Key": "a b", "Value": "x+*~&=/é"}])
    show("create-load-balancer", answer=made)
    listener = {"LoadBalancerId": made["LoadBalancerId"], "ListenerPort": 80}
    ask = lambda: call(describe, **listener)
    show("describe-load-balancer", answer=call("DescribeLoadBalancerAttribute", LoadBalancerId=made["LoadBalancerId"]))
    show("create", answer=call(create, **listener, BackendServerPort=8080, Bandwidth=-1, **settings))
    show("created", answer=ask())
    show("start", answer=call("StartLoadBalancerListener", **listener))
    show("started", answer=until(ask, "running"))
    show("set", answer=call(change, **listener, Bandwidth=5, Scheduler="rr", **CHANGES[protocol]))
    show("changed", answer=until(ask, "running"))
    show("stop", answer=call("StopLoadBalancerListener", **listener))
    show("stopped", answer=until(ask, "stopped"))
    show("delete", answer=call("DeleteLoadBalancerListener", **listener))
    call.expect_refusal("deleted", describe, **listener)
    show("delete-load-balancer", answer=call("DeleteLoadBalancer", LoadBalancerId=made["LoadBalancerId"]))


def errors(endpoint):
    call = Caller(endpoint)
    ask = {"action": "DescribeLoadBalancerAttribute", "LoadBalancerId": "lb-none"}
    call.expect_refusal("unknown-load-balancer", **ask)
    Caller(endpoint, secret="another-secret").expect_refusal("wrong-secret", **ask)
    Caller(endpoint, key_id="nobody").expect_refusal("unknown-key", **ask)
    made = call("CreateLoadBalancer")
    listener = {"LoadBalancerId": made["LoadBalancerId"], "BackendServerPort": 80, "Bandwidth": -1}
    call.expect_refusal("port-out-of-range", "CreateLoadBalancerTCPListener", ListenerPort=65536, **listener)
    call("CreateLoadBalancerTCPListener", ListenerPort=80, **listener)
    call.expect_refusal("port-taken", "CreateLoadBalancerTCPListener", ListenerPort=80, **listener)
    call("DeleteLoadBalancer", LoadBalancerId=made["LoadBalancerId"])


if __name__ == "__main__":
    main({"lifecycle": lifecycle, "errors": errors})
