"""An adapter for aliyun-python-sdk-core (PyPI): it maps names and nothing else."""

import json
import platform
import sys

import aliyunsdkcore
from aliyunsdkcore.acs_exception.exceptions import ClientException, ServerException
from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.http import protocol_type
from aliyunsdkcore.request import CommonRequest


def say(line):
    print(json.dumps(line), flush=True)


def text_of(value):
    """CommonRequest writes what it is given into the query as it is: what is no text is for the caller to write."""
    return value if isinstance(value, str) else json.dumps(value)


def call(step):
    keys, timeouts, retry = step["credentials"], step["timeouts"], step["retry"]
    scheme, host = step["endpoint"].split("://")
    options = {"timeout": timeouts["readMs"] / 1000, "connect_timeout": timeouts["connectMs"] / 1000}
    if retry != "default":
        options.update(auto_retry=retry != "off", max_retry_time=0 if retry == "off" else retry["max"])
    if keys["token"] is None:
        client = AcsClient(keys["id"], keys["secret"], step["region"], **options)
    else:
        token = StsTokenCredential(keys["id"], keys["secret"], keys["token"])
        client = AcsClient(region_id=step["region"], credential=token, **options)
    request = CommonRequest()
    request.set_domain(host)
    request.set_version(step["version"])
    request.set_action_name(step["action"])
    request.set_protocol_type(protocol_type.HTTPS if scheme == "https" else protocol_type.HTTP)
    request.set_accept_format(step["format"].upper())
    if step["method"] is not None:
        request.set_method(step["method"])
    for name, value in step["parameters"].items():
        if isinstance(value, list):
            for index, item in enumerate(value, 1):
                for key, inner in item.items() if isinstance(item, dict) else [("", item)]:
                    request.add_query_param(f"{name}.{index}.{key}".rstrip("."), text_of(inner))
        else:
            request.add_query_param(name, text_of(value))
    # The SDK gives bytes and leaves it to its user to read them.
    return json.loads(client.do_action_with_exception(request))


def answer(step):
    try:
        return {"result": call(step)}
    except ServerException as error:
        told = {"code": error.get_error_code(), "status": error.get_http_status(), "requestId": error.get_request_id()}
        return {"error": {"class": "ServerException", "message": error.get_error_msg(), **told}}
    except ClientException as error:
        told = {"code": error.get_error_code(), "message": error.get_error_msg()}
        return {"error": {"class": "ClientException", **told}}
    except Exception as error:
        return {"error": {"class": type(error).__name__, "message": str(error)}}


speaks = {"services": ["Slb", "Alb"], "signatures": ["v1"], "formats": ["json"], "methods": ["GET", "POST"]}
speaks.update(retryOption=True, sts=True, tls=True, timeouts=True)
language = f"python {platform.python_version()}"
say({"hello": 1, "name": "aliyun-python-sdk-core", "version": aliyunsdkcore.__version__, "language": language, "speaks": speaks})
for line in sys.stdin:
    step = json.loads(line)
    say({"id": step["id"], **answer(step)})
