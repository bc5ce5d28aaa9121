"""The vendor's second Python SDK (alibabacloud_slb20140515): POST, parameters in the query, signature V3, JSON."""

from alibabacloud_slb20140515 import models
from alibabacloud_slb20140515.client import Client
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_tea_openapi.models import Config

from steps import KEY_ID, KEY_SECRET, REGION, main, show, until


def client_of(endpoint, secret=KEY_SECRET, key_id=KEY_ID):
    return Client(
        Config(
            access_key_id=key_id,
            access_key_secret=secret,
            endpoint=endpoint,
            protocol="http",
            region_id=REGION,
        )
    )


def show_answer(step, response):
    show(step, status=response.status_code, answer=response.body.to_map())


def expect_refusal(step, act):
    try:
        show_answer(step, act())
    except AlibabaCloudException as error:
        show(
            step,
            code=error.code,
            status=error.status_code,
            message=error.message,
            requestId=error.request_id,
        )


def lifecycle(endpoint):
    client = client_of(endpoint)
    tag = models.CreateLoadBalancerRequestTag(key="a b", value="x+*~&=/é")
    made = client.create_load_balancer(
        models.CreateLoadBalancerRequest(region_id=REGION, load_balancer_name="前端", tag=[tag])
    )
    show_answer("create-load-balancer", made)
    balancer = {"region_id": REGION, "load_balancer_id": made.body.load_balancer_id}
    listener = {**balancer, "listener_port": 80}
    ask = lambda: client.describe_load_balancer_tcplistener_attribute(
        models.DescribeLoadBalancerTCPListenerAttributeRequest(**listener)
    )
    settled = lambda status: until(lambda: ask().body.to_map(), status)

    show_answer(
        "describe-load-balancer",
        client.describe_load_balancer_attribute(models.DescribeLoadBalancerAttributeRequest(**balancer)),
    )
    show_answer(
        "create",
        client.create_load_balancer_tcplistener(
            models.CreateLoadBalancerTCPListenerRequest(
                **listener, backend_server_port=8080, bandwidth=-1, health_check_interval=7
            )
        ),
    )
    show_answer("created", ask())
    show_answer("start", client.start_load_balancer_listener(models.StartLoadBalancerListenerRequest(**listener)))
    show("started", answer=settled("running"))
    show_answer(
        "set",
        client.set_load_balancer_tcplistener_attribute(
            models.SetLoadBalancerTCPListenerAttributeRequest(**listener, bandwidth=5, scheduler="rr")
        ),
    )
    show("changed", answer=settled("running"))
    show_answer("stop", client.stop_load_balancer_listener(models.StopLoadBalancerListenerRequest(**listener)))
    show("stopped", answer=settled("stopped"))
    show_answer("delete", client.delete_load_balancer_listener(models.DeleteLoadBalancerListenerRequest(**listener)))
    expect_refusal("deleted", ask)
    show_answer("delete-load-balancer", client.delete_load_balancer(models.DeleteLoadBalancerRequest(**balancer)))


def errors(endpoint):
    client = client_of(endpoint)
    unknown = models.DescribeLoadBalancerAttributeRequest(region_id=REGION, load_balancer_id="lb-none")
    expect_refusal("unknown-load-balancer", lambda: client.describe_load_balancer_attribute(unknown))
    stranger = client_of(endpoint, secret="another-secret")
    expect_refusal("wrong-secret", lambda: stranger.describe_load_balancer_attribute(unknown))
    nobody = client_of(endpoint, key_id="nobody")
    expect_refusal("unknown-key", lambda: nobody.describe_load_balancer_attribute(unknown))

    made = client.create_load_balancer(models.CreateLoadBalancerRequest(region_id=REGION))
    balancer = {"region_id": REGION, "load_balancer_id": made.body.load_balancer_id}
    create = lambda port: client.create_load_balancer_tcplistener(
        models.CreateLoadBalancerTCPListenerRequest(
            **balancer, listener_port=port, backend_server_port=80, bandwidth=-1
        )
    )
    expect_refusal("port-out-of-range", lambda: create(65536))
    create(80)
    expect_refusal("port-taken", lambda: create(80))
    client.delete_load_balancer(models.DeleteLoadBalancerRequest(**balancer))


if __name__ == "__main__":
    main({"lifecycle": lifecycle, "errors": errors})
