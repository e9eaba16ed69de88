import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a vendor's plugin project of the starter beside it: {@code java NewPlugin.java FOLDER PACKAGE VENDOR}. */
public final class NewPlugin {

    private static final String PACKAGE = "cn.example.city.notices";
    private static final Pattern PACKAGE_NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final List<String> WRAPPER = List.of("mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties");

    private NewPlugin() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !PACKAGE_NAME.matcher(arguments[1]).matches() || arguments[2].isBlank()) {
            System.err.println("用法 usage: java tck/starter/NewPlugin.java FOLDER PACKAGE VENDOR");
            System.err.println("例 example: java tck/starter/NewPlugin.java ../notices cn.gov.yourcity.notices 'Your City'");
            System.exit(2);
        }
        Path target = Path.of(arguments[0]).toAbsolutePath().normalize();
        if (Files.exists(target)) {
            System.err.println("已存在 already there: " + target);
            System.exit(1);
        }
        Path starter = Path.of("tck/starter").toAbsolutePath();
        if (!Files.isRegularFile(starter.resolve("NewPlugin.java"))) {
            System.err.println("请在检出的根目录运行 run it in the root of the checkout");
            System.exit(1);
        }
        copy(starter, target, words(arguments[1], arguments[2]));
        copyWrapper(starter.resolve("../..").normalize(), target);
        System.out.println("已生成 made: " + target);
        System.out.println("下一步 next: cd " + target + " && ./mvnw verify");
    }

    /** What is written otherwise in the vendor's project, longest first. */
    private static Map<String, String> words(String packageName, String vendor) {
        String group = packageName.substring(0, packageName.lastIndexOf('.'));
        String name = packageName.substring(packageName.lastIndexOf('.') + 1);
        Map<String, String> words = new LinkedHashMap<>();
        words.put(PACKAGE, packageName);
        words.put(PACKAGE.replace('.', '/'), packageName.replace('.', '/'));
        words.put("cn.example.city", group);
        words.put("city-notices", name.replace('_', '-'));
        words.put("Example City", vendor);
        return words;
    }

    private static void copy(Path starter, Path target, Map<String, String> words) throws IOException {
        try (Stream<Path> files = Files.walk(starter)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = starter.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/") && !name.equals("NewPlugin.java")) {
                    Path copy = target.resolve(replaced(name, words));
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, replaced(Files.readString(file), words));
                }
            }
        }
    }

    private static String replaced(String text, Map<String, String> words) {
        String result = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            result = result.replace(word.getKey(), word.getValue());
        }
        return result;
    }

    private static void copyWrapper(Path root, Path target) throws IOException {
        for (String name : WRAPPER) {
            Path copy = target.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(root.resolve(name), copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
