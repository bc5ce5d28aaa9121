"""The vendor's second Python SDK (alibabacloud_alb20200616): POST, parameters in the query, signature V3, JSON."""

import re

from alibabacloud_alb20200616 import models
from alibabacloud_alb20200616.client import Client
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_tea_openapi.models import Config

from alb_steps import lead
from steps import KEY_ID, KEY_SECRET, REGION, main, show


def caller(endpoint, secret=KEY_SECRET):
    client = Client(
        Config(access_key_id=KEY_ID, access_key_secret=secret, endpoint=endpoint, protocol="http", region_id=REGION)
    )

    def call(action, **parameters):
        method = re.sub(r"(?<!^)(?=[A-Z])", "_", action).lower()
        request = getattr(models, f"{action}Request")().from_map(parameters)
        return getattr(client, method)(request).body.to_map()

    return call


def expect_refusal(step, act):
    try:
        show(step, answer=act())
    except AlibabaCloudException as error:
        show(step, code=error.code, status=error.status_code, requestId=error.request_id)


if __name__ == "__main__":
    main({"listener": lambda endpoint: lead(caller(endpoint), expect_refusal, caller(endpoint, "another-secret"))})
