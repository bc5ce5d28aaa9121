"""The vendor's first Python SDK (aliyun-python-sdk-alb): POST with everything in the query, signature V1, JSON."""

import importlib
import json

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient

from alb_steps import lead
from steps import KEY_ID, KEY_SECRET, REGION, main, show


def caller(endpoint, secret=KEY_SECRET):
    client = AcsClient(KEY_ID, secret, REGION)

    def call(action, **parameters):
        module = importlib.import_module(f"aliyunsdkalb.request.v20200616.{action}Request")
        request = getattr(module, f"{action}Request")()
        request.set_endpoint(endpoint)
        request.set_protocol_type("http")
        for name, value in parameters.items():
            getattr(request, f"set_{name}")(value)
        return json.loads(client.do_action_with_exception(request))

    return call


def expect_refusal(step, act):
    try:
        show(step, answer=act())
    except ServerException as error:
        show(step, code=error.get_error_code(), status=error.get_http_status(), requestId=error.get_request_id())


if __name__ == "__main__":
    main({"listener": lambda endpoint: lead(caller(endpoint), expect_refusal, caller(endpoint, "another-secret"))})
