import com.aliyun.tea.TeaException;
import com.aliyun.tea.TeaModel;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teautil.models.RuntimeOptions;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Scanner;

/** An adapter for typed clients of Maven, com.aliyun:alb20200616 and its like, whose name is its argument: it maps names and nothing else. */
public class TeaAdapter {
  static final Gson gson = new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();
  static String library;

  static Map<String, Object> mapOf(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) map.put((String) pairs[at], pairs[at + 1]);
    return map;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> call(Map<String, Object> step) throws Throwable {
    Map<String, Object> keys = (Map<String, Object>) step.get("credentials"), timeouts = (Map<String, Object>) step.get("timeouts");
    URI endpoint = URI.create((String) step.get("endpoint"));
    String action = (String) step.get("action"), ca = (String) step.get("ca"), token = (String) keys.get("token");
    Config config = new Config().setEndpoint(endpoint.getAuthority()).setProtocol(endpoint.getScheme()).setRegionId((String) step.get("region"));
    config.setAccessKeyId((String) keys.get("id")).setAccessKeySecret((String) keys.get("secret")).setSecurityToken(token);
    if (ca != null) config.setCa(Files.readString(Path.of(ca)));
    RuntimeOptions options = new RuntimeOptions();
    options.setConnectTimeout(((Long) timeouts.get("connectMs")).intValue()).setReadTimeout(((Long) timeouts.get("readMs")).intValue());
    if (step.get("retry") instanceof Map<?, ?> retry) options.setAutoretry(true).setMaxAttempts(((Long) retry.get("max")).intValue());
    Class<?> kind = Class.forName("com.aliyun." + library + ".models." + action + "Request");
    Object request = TeaModel.toModel((Map<String, Object>) step.get("parameters"), (TeaModel) kind.getConstructor().newInstance());
    Class<?> client = Class.forName("com.aliyun." + library + ".Client");
    String method = Character.toLowerCase(action.charAt(0)) + action.substring(1) + "WithOptions";
    try {
      Object made = client.getConstructor(Config.class).newInstance(config);
      Object response = client.getMethod(method, kind, RuntimeOptions.class).invoke(made, request, options);
      Object body = response.getClass().getMethod("getBody").invoke(response), status = response.getClass().getMethod("getStatusCode").invoke(response);
      return mapOf("result", ((TeaModel) body).toMap(), "status", status);
    } catch (InvocationTargetException wrapped) {
      throw wrapped.getCause();
    }
  }

  static Map<String, Object> answer(Map<String, Object> step) {
    try {
      return call(step);
    } catch (ClassNotFoundException missing) {
      return mapOf("skipped", library + " has no " + step.get("action"));
    } catch (TeaException error) {
      Map<String, Object> data = error.data == null ? Map.of() : error.data;
      return mapOf("error", mapOf("class", error.getClass().getName(), "code", error.code, "status", error.statusCode, "requestId", data.get("RequestId"), "message", error.message, "fields", mapOf("data", data, "detail", error.accessDeniedDetail)));
    } catch (Throwable error) {
      return mapOf("error", mapOf("class", error.getClass().getName(), "message", String.valueOf(error.getMessage())));
    }
  }

  public static void main(String[] args) throws Exception {
    library = args[0];
    String jar = new File(Class.forName("com.aliyun." + library + ".Client").getProtectionDomain().getCodeSource().getLocation().toURI()).getName();
    String product = Character.toUpperCase(library.charAt(0)) + library.substring(1).replaceAll("\\d", "");
    System.out.printf("{\"hello\":1,\"name\":\"com.aliyun:%s\",\"version\":\"%s\",\"language\":\"java %s\",\"speaks\":{\"services\":[\"%s\"],\"signatures\":[\"v3\"],\"formats\":[\"json\"],\"methods\":[\"POST\"],\"nested\":true,\"typed\":true,\"retryOption\":true,\"sts\":true,\"tls\":true,\"ownAuthority\":true,\"timeouts\":true}}\n", library, jar.replaceAll("^.*-|\\.jar$", ""), System.getProperty("java.version"), product);
    for (Scanner in = new Scanner(System.in, "UTF-8"); in.hasNextLine(); ) {
      Map<String, Object> step = gson.fromJson(in.nextLine(), new TypeToken<Map<String, Object>>() {}.getType()), said = answer(step);
      said.put("id", step.get("id"));
      System.out.println(gson.toJson(said));
    }
  }
}
