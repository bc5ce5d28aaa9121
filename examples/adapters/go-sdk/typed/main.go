// An adapter for the typed requests of a service of alibaba-cloud-sdk-go, its argument: it maps names and nothing else.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"runtime/debug"
	"strings"
	"time"

	"github.com/aliyun/alibaba-cloud-sdk-go/sdk"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/auth/credentials"
	sdkerrors "github.com/aliyun/alibaba-cloud-sdk-go/sdk/errors"
	"github.com/aliyun/alibaba-cloud-sdk-go/sdk/requests"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/alb"
	"github.com/aliyun/alibaba-cloud-sdk-go/services/slb"
)

type object = map[string]any

const hello = `{"hello":1,"name":"alibaba-cloud-sdk-go/services/%s","version":%q,"language":"go","speaks":{"services":[%q],"signatures":["v1"],"formats":["json"],"methods":["POST","GET"],"nested":true,"typed":true,"retryOption":true,"sts":true,"tls":true,"timeouts":true}}` + "\n"

func call(service, region, action string, s, keys, timeouts object) (client any, err error) {
	retry, repeats := s["retry"].(object)
	config := sdk.NewConfig().WithTimeout(time.Duration(number(timeouts["readMs"]) * 1e6)).WithAutoRetry(repeats).WithMaxRetryTime(int(number(retry["max"])))
	token, _ := keys["token"].(string)
	known := credentials.NewStsTokenCredential(keys["id"].(string), keys["secret"].(string), token)
	if client, _ = slb.NewClientWithOptions(region, config, known); service == "alb" {
		client, _ = alb.NewClientWithOptions(region, config, known)
	}
	method, rpc := reflect.ValueOf(client).MethodByName(action), &requests.RpcRequest{}
	request := reflect.New(method.Type().In(0).Elem())
	rpc.InitWithApiInfo(s["product"].(string), s["version"].(string), action, service, "openAPI")
	rpc.Method = map[any]string{nil: "POST", "GET": "GET", "POST": "POST"}[s["method"]]
	rpc.Scheme, rpc.Domain, _ = strings.Cut(s["endpoint"].(string), "://")
	request.Elem().FieldByName("RpcRequest").Set(reflect.ValueOf(rpc))
	if given, _ := json.Marshal(texts(s["parameters"])); json.Unmarshal(given, request.Interface()) != nil {
		return nil, fmt.Errorf("no fields for %s", given)
	}
	answer := method.Call([]reflect.Value{request})
	err, _ = answer[1].Interface().(error)
	return answer[0].Interface(), err
}

// Fields of requests that are numbers or truth are texts there.
func texts(value any) any {
	if fields, ok := value.(object); ok {
		for name, item := range fields {
			fields[name] = texts(item)
		}
	} else if list, ok := value.([]any); ok {
		for index, item := range list {
			list[index] = texts(item)
		}
	} else {
		return fmt.Sprint(value)
	}
	return value
}

func number(value any) int64 { n, _ := json.Number(fmt.Sprint(value)).Int64(); return n }

func main() {
	build, _ := debug.ReadBuildInfo()
	fmt.Printf(hello, os.Args[1], build.Deps[0].Version, strings.ToUpper(os.Args[1][:1])+os.Args[1][1:])
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	in.UseNumber()
	for s := (object{}); in.Decode(&s) == nil; s = (object{}) {
		result, err := call(os.Args[1], s["region"].(string), s["action"].(string), s, s["credentials"].(object), s["timeouts"].(object))
		said := object{"id": s["id"], "result": result}
		if one, ok := err.(*sdkerrors.ServerError); ok {
			said = object{"id": s["id"], "error": object{"class": "ServerError", "code": one.ErrorCode(), "status": one.HttpStatus(), "message": one.Message(), "requestId": one.RequestId(), "fields": object{"recommend": one.Recommend()}}}
		} else if err != nil {
			said = object{"id": s["id"], "error": object{"class": fmt.Sprintf("%T", err), "message": err.Error()}}
		}
		out.Encode(said)
	}
}
