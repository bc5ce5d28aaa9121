import com.aliyun.alb20200616.Client;
import com.aliyun.tea.TeaException;
import com.aliyun.tea.TeaModel;
import com.aliyun.teaopenapi.models.Config;
import com.google.gson.Gson;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Drives the vendor's Java SDK (com.aliyun:alb20200616) against the endpoint {@code host:port} and prints one line of
 * JSON per step, with what the SDK saw: POST with everything in the query, signature V3, JSON.
 */
public final class AlbClient {
    private static final Gson JSON = new Gson();
    private final Client client;

    private AlbClient(String endpoint, String secret) throws Exception {
        Config config = new Config().setAccessKeyId("testid").setAccessKeySecret(secret).setRegionId("cn-hangzhou");
        client = new Client(config.setEndpoint(endpoint).setProtocol("http"));
    }

    public static void main(String[] arguments) throws Exception {
        new AlbClient(arguments[0], "testsecret").lead(new AlbClient(arguments[0], "another-secret"));
    }

    private void lead(AlbClient stranger) throws Exception {
        Map<String, Object> balancer = call("CreateLoadBalancer", Map.of(
            "VpcId", "vpc-1", "AddressType", "Intranet", "LoadBalancerEdition", "Standard", "LoadBalancerName", "front",
            "LoadBalancerBillingConfig", Map.of("PayType", "PostPay"),
            "ZoneMappings", List.of(
                Map.of("ZoneId", "cn-hangzhou-g", "VSwitchId", "vsw-g"),
                Map.of("ZoneId", "cn-hangzhou-h", "VSwitchId", "vsw-h"))));
        show("create-load-balancer", balancer);
        Map<String, Object> ofBalancer = Map.of("LoadBalancerId", balancer.get("LoadBalancerId"));
        Map<String, Object> inBalancer = Map.of("LoadBalancerIds", List.of(balancer.get("LoadBalancerId")));
        until("Active", () -> call("GetLoadBalancerAttribute", ofBalancer));
        Map<String, Object> group = call("CreateServerGroup",
            Map.of("ServerGroupName", "group", "HealthCheckConfig", Map.of("HealthCheckEnabled", false)));
        show("create-server-group", group);
        Map<String, Object> ofGroup = Map.of("ServerGroupId", group.get("ServerGroupId"));
        Map<String, Object> theGroup = Map.of("ServerGroupIds", List.of(group.get("ServerGroupId")));
        until("Available", () -> items(call("ListServerGroups", theGroup), "ServerGroups").get(0));

        Map<String, Object> forward = Map.of("Type", "ForwardGroup",
            "ForwardGroupConfig", Map.of("ServerGroupTuples", List.of(ofGroup)));
        Map<String, Object> listener = Map.of("LoadBalancerId", balancer.get("LoadBalancerId"),
            "ListenerProtocol", "HTTP", "DefaultActions", List.of(forward));
        Map<String, Object> made = call("CreateListener", with(listener, Map.of("ListenerPort", 80,
            "ListenerDescription", "front-listener",
            "Tag", List.of(Map.of("Key", "a b", "Value", "x+*~&=/ é")))));
        show("create", made);
        Map<String, Object> ofListener = Map.of("ListenerId", made.get("ListenerId"));
        Callable<Map<String, Object>> ask = () -> call("GetListenerAttribute", ofListener);
        show("created", until("Running", ask));
        show("update", call("UpdateListenerAttribute", with(ofListener, Map.of("IdleTimeout", 30,
            "XForwardedForConfig", Map.of("XForwardedForProtoEnabled", true)))));
        show("updated", until("Running", ask));
        show("stop", call("StopListener", ofListener));
        show("stopped", until("Stopped", ask));
        show("start", call("StartListener", ofListener));
        show("started", until("Running", ask));

        Map<String, Object> rule = call("CreateRule", with(ofListener, Map.of("Priority", 10, "RuleName", "a-rule",
            "RuleConditions", List.of(Map.of("Type", "Path", "PathConfig", Map.of("Values", List.of("/a", "/b")))),
            "RuleActions", List.of(with(forward, Map.of("Order", 1))))));
        show("create-rule", rule);
        Map<String, Object> theRule = Map.of("RuleIds", List.of(rule.get("RuleId")));
        show("rule", until("Available", () -> items(call("ListRules", theRule), "Rules").get(0)));

        Object secondId = call("CreateListener", with(listener, Map.of("ListenerPort", 81))).get("ListenerId");
        Map<String, Object> second = Map.of("ListenerId", secondId);
        until("Running", () -> call("GetListenerAttribute", second));
        Map<String, Object> page = call("ListListeners", with(inBalancer, Map.of("MaxResults", 1)));
        show("page", page);
        Map<String, Object> next = Map.of("MaxResults", 1, "NextToken", page.get("NextToken"));
        Map<String, Object> rest = call("ListListeners", with(inBalancer, next));
        Object shown = items(page, "Listeners").get(0).get("ListenerId");
        boolean isAnother = !items(rest, "Listeners").get(0).get("ListenerId").equals(shown);
        print(Map.of("step", "next-page", "answer", rest, "isAnother", isAnother));

        showRefusal("unknown-listener", () -> call("GetListenerAttribute", Map.of("ListenerId", "lsn-none *~+")));
        showRefusal("port-taken", () -> call("CreateListener", with(listener, Map.of("ListenerPort", 80))));
        showRefusal("wrong-secret", () -> stranger.call("GetListenerAttribute", ofListener));

        show("delete-first", call("DeleteListener", ofListener));
        show("delete-second", call("DeleteListener", second));
        until("gone", () -> {
            boolean isEmpty = items(call("ListListeners", inBalancer), "Listeners").isEmpty();
            return Map.of("Status", isEmpty ? "gone" : "there");
        });
        showRefusal("deleted", ask);
        show("delete-load-balancer", call("DeleteLoadBalancer", ofBalancer));
        show("delete-server-group", call("DeleteServerGroup", ofGroup));
    }

    /** Calls the method of an action with a request of the SDK's own, and gives the answer by the names of its fields. */
    private Map<String, Object> call(String action, Map<String, Object> parameters) throws Exception {
        Class<?> type = Class.forName("com.aliyun.alb20200616.models." + action + "Request");
        TeaModel request = TeaModel.build(parameters, (TeaModel) type.getDeclaredConstructor().newInstance());
        String method = action.substring(0, 1).toLowerCase() + action.substring(1);
        try {
            TeaModel response = (TeaModel) Client.class.getMethod(method, type).invoke(client, request);
            return items(response.toMap().get("body"));
        } catch (InvocationTargetException error) {
            throw (Exception) error.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> items(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> answer, String name) {
        Object list = answer.get(name);
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    private static Map<String, Object> with(Map<String, Object> values, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(more);
        return all;
    }

    /** Asks again, a bounded number of times, until what is described has the status. */
    private static Map<String, Object> until(String status, Callable<Map<String, Object>> describe) throws Exception {
        for (int attempt = 0; attempt < 500; attempt++) {
            Map<String, Object> shown = describe.call();
            if (shown.containsValue(status)) return shown;
            Thread.sleep(10);
        }
        throw new IllegalStateException("it never became " + status);
    }

    private static void show(String step, Object answer) {
        print(Map.of("step", step, "answer", answer));
    }

    private static void showRefusal(String step, Callable<Map<String, Object>> act) throws Exception {
        try {
            show(step, act.call());
        } catch (TeaException error) {
            Object requestId = error.getData().get("RequestId");
            print(Map.of("step", step, "code", error.getCode(), "status", error.getStatusCode(), "requestId", requestId));
        }
    }

    private static void print(Map<String, Object> line) {
        System.out.println(JSON.toJson(line));
    }
}
