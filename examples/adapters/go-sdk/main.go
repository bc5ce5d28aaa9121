// An adapter for alibaba-cloud-sdk-go: it maps names and nothing else.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/auth/credentials"
	sdkerrors "github.com/aliyun/alibaba-cloud-sdk-go/sdk/errors"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/requests"
)

type object = map[string]any

const hello = `{"hello":1,"name":"alibaba-cloud-sdk-go","version":%q,"language":"go","speaks":{"services":["Slb","Alb"],"signatures":["v1"],"formats":["json"],"methods":["POST","GET"],"retryOption":true,"sts":true,"tls":true,"timeouts":true}}` + "\n"

func call(s, keys, timeouts object) (answer object, err error) {
	scheme, host, _ := strings.Cut(s["endpoint"].(string), "://")
	config := sdk.NewConfig().WithScheme(scheme).WithTimeout(time.Duration(number(timeouts["readMs"])) * time.Millisecond)
	if retry, ok := s["retry"].(object); ok {
		config = config.WithAutoRetry(true).WithMaxRetryTime(int(number(retry["max"])))
	}
	token, _ := keys["token"].(string)
	known := credentials.NewStsTokenCredential(keys["id"].(string), keys["secret"].(string), token)
	client, _ := sdk.NewClientWithOptions(s["region"].(string), config, known)
	request := requests.NewCommonRequest()
	request.Domain, request.Scheme, request.Method = host, scheme, map[any]string{nil: "POST", "GET": "GET", "POST": "POST"}[s["method"]]
	request.Version, request.ApiName = s["version"].(string), s["action"].(string)
	flatten(request.QueryParams, "", s["parameters"])
	response, err := client.ProcessCommonRequest(request)
	if err != nil {
		return nil, err
	}
	var result json.RawMessage
	err = json.Unmarshal(response.GetHttpContentBytes(), &result)
	return object{"id": s["id"], "result": result, "status": response.GetHttpStatus()}, err
}

// CommonRequest takes flat texts alone: writing lists and numbers is for its caller.
func flatten(into map[string]string, name string, value any) {
	if list, ok := value.([]any); ok {
		for index, item := range list {
			flatten(into, fmt.Sprintf("%s.%d", name, index+1), item)
		}
	} else if fields, ok := value.(object); ok {
		for key, item := range fields {
			flatten(into, strings.TrimPrefix(name+"."+key, "."), item)
		}
	} else {
		into[name] = fmt.Sprint(value)
	}
}

func number(value any) int64 { n, _ := value.(json.Number).Int64(); return n }

func main() {
	build, _ := debug.ReadBuildInfo()
	fmt.Printf(hello, build.Deps[0].Version)
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	in.UseNumber()
	for s := (object{}); in.Decode(&s) == nil; s = (object{}) {
		answer, err := call(s, s["credentials"].(object), s["timeouts"].(object))
		if err != nil {
			told := object{"class": fmt.Sprintf("%T", err), "message": err.Error()}
			if one, ok := err.(sdkerrors.Error); ok {
				told["code"], told["status"], told["message"] = one.ErrorCode(), one.HttpStatus(), one.Message()
			}
			if one, ok := err.(*sdkerrors.ServerError); ok {
				told["requestId"], told["fields"] = one.RequestId(), object{"recommend": one.Recommend()}
			}
			answer = object{"id": s["id"], "error": told}
		}
		out.Encode(answer)
	}
}
