import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Makes a vendor's plugin project of the starter beside it: {@code java NewPlugin.java FOLDER PACKAGE VENDOR [FUNCTION]}. */
public final class NewPlugin {

    private static final String PACKAGE = "cn.example.city.notices";
    private static final Pattern PACKAGE_NAME = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final List<String> WRAPPER = List.of("mvnw", "mvnw.cmd", ".mvn/wrapper/maven-wrapper.properties");

    private static final String EXAMPLE = "notifications";
    private static final List<String> EXAMPLE_ONLY = List.of("src/main/java/", "src/main/resources/cn/", "README.md");

    private NewPlugin() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3
                || arguments.length > 4
                || !PACKAGE_NAME.matcher(arguments[1]).matches()
                || arguments[2].isBlank()) {
            end(2, "用法 usage: java tck/starter/NewPlugin.java FOLDER PACKAGE VENDOR [FUNCTION]\n"
                    + "例 example: java tck/starter/NewPlugin.java ../notices cn.gov.yourcity.notices 'Your City'");
        }
        Path target = Path.of(arguments[0]).toAbsolutePath().normalize();
        if (Files.exists(target)) {
            end(1, "已存在 already there: " + target);
        }
        Path root = Path.of("").toAbsolutePath();
        if (!Files.isRegularFile(root.resolve("tck/starter/NewPlugin.java"))) {
            end(1, "请在检出的根目录运行 run it in the root of the checkout");
        }
        String function = arguments.length == 4 ? arguments[3] : EXAMPLE;
        Map<String, String> words = words(arguments[1], arguments[2]);
        if (function.equals(EXAMPLE)) {
            copy(root.resolve("tck/starter"), target, words, List.of());
        } else {
            new Skeleton(root, target, arguments[1], arguments[2], reference(root, function)).write(words);
        }
        copyWrapper(root, target);
        String skipped = function.equals(EXAMPLE) ? "" : " -DskipTests";
        System.out.println("已生成 made: " + target);
        System.out.println("下一步 next: cd " + target + " && ./mvnw verify" + skipped);
    }

    private static void end(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }

    /** The descriptor of the reference plugin of the function: it tells the tier and the interfaces. */
    private static Properties reference(Path root, String function) throws IOException {
        Map<String, Properties> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("plugins"), 3)) {
            for (Path folder : files.toList()) {
                Path file = folder.resolve("src/main/resources/META-INF/zhengwu-plugin.properties");
                if (Files.isRegularFile(file)) {
                    Properties descriptor = new Properties();
                    try (Reader text = Files.newBufferedReader(file)) {
                        descriptor.load(text);
                    }
                    found.put(descriptor.getProperty("function"), descriptor);
                }
            }
        }
        if (!found.containsKey(function)) {
            end(2, "职能 the functions are: " + String.join(", ", found.keySet()));
        }
        return found.get(function);
    }

    /** What is written otherwise in the vendor's project, longest first. */
    private static Map<String, String> words(String packageName, String vendor) {
        String group = packageName.substring(0, packageName.lastIndexOf('.'));
        String name = packageName.substring(packageName.lastIndexOf('.') + 1);
        String city = group.substring(group.lastIndexOf('.') + 1);
        Map<String, String> words = new LinkedHashMap<>();
        words.put(PACKAGE, packageName);
        words.put(PACKAGE.replace('.', '/'), packageName.replace('.', '/'));
        words.put("cn.example.city", group);
        words.put("city-notices", name.replace('_', '-'));
        // Two vendors' tables and entities stand in one database and one persistence unit.
        words.put("city_notice", city + "_" + name + "_notice");
        words.put("cityNotice", city + "_" + name + "_notice");
        words.put("Example City", vendor);
        return words;
    }

    private static void copy(Path starter, Path target, Map<String, String> words, List<String> without)
            throws IOException {
        try (Stream<Path> files = Files.walk(starter)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = starter.relativize(file).toString().replace('\\', '/');
                boolean wanted = without.stream().noneMatch(name::startsWith);
                if (wanted && !name.startsWith("target/") && !name.equals("NewPlugin.java")) {
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

    /** A plugin for any other function: all its beans, each operation still to be written. */
    private record Skeleton(Path root, Path target, String packageName, String vendor, Properties reference) {

        /** What the candidate of the example declares, and no other has to. */
        private static final String MAIL_ABSENT =
                """

                    /** Its notices lie in the box; with a gateway of yours behind {@code Delivery} take this out. */
                    @Override
                    public Set<String> absent() {
                        return Set.of(MAIL);
                    }
                """;

        private static final String BY_DEFAULT =
                "\n    // The contract has a default; see there whether it is enough: ";

        void write(Map<String, String> words) throws IOException {
            String function = reference.getProperty("function");
            Map<String, String> all = new LinkedHashMap<>(words);
            all.put("zhengwu." + EXAMPLE + ".plugin", "zhengwu." + function + ".plugin");
            all.put("NotificationsTest", Character.toUpperCase(function.charAt(0)) + function.substring(1) + "Test");
            all.put(MAIL_ABSENT, "");
            all.put("import java.util.Set;\n", "");
            copy(root.resolve("tck/starter"), target, all, EXAMPLE_ONLY);
            put("src/main/resources/META-INF/zhengwu-plugin.properties", descriptor(function));
            put("README.md", readMe(function));
            Path java = Path.of("src/main/java", packageName.split("\\."));
            put(java.resolve("package-info.java").toString(), "/** The function {@code " + function + "} of " + vendor
                    + ". */\npackage " + packageName + ";\n");
            for (String provided : reference.getProperty("provides").split("\\s*,\\s*")) {
                String bean = "City" + provided.substring(provided.lastIndexOf('.') + 1);
                put(java.resolve(bean + ".java").toString(), bean(provided, bean));
            }
        }

        private void put(String name, String text) throws IOException {
            Path file = target.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        private String descriptor(String function) {
            return String.join(
                    "\n",
                    "id=" + packageName,
                    "version=1.0.0",
                    "vendor=" + vendor,
                    "tier=" + reference.getProperty("tier"),
                    "function=" + function,
                    "api=" + reference.getProperty("api"),
                    "package=" + packageName,
                    "provides=" + reference.getProperty("provides"),
                    "requires=" + (function.equals("audit") ? "" : "audit"),
                    "# entities=" + packageName + ".YourEntity",
                    "# migrations=" + packageName.replace('.', '/') + "/db",
                    "");
        }

        private String readMe(String function) {
            return "# " + vendor + ": " + function + "\n\n"
                    + "本工程替换政务（Zhengwu）的 `" + function + "` 职能。它可以编译和启动，各项操作有待编写，"
                    + "`./mvnw clean verify` 指出尚缺的要求。\n\n"
                    + "A plugin of Zhengwu for `" + function + "`. It compiles and starts; its operations are to be"
                    + " written, and\n`./mvnw clean verify` names the requirements that are still open."
                    + " `'-Dkit.chapters=**/*Test.java'` runs every chapter.\n";
        }

        private String bean(String provided, String name) throws IOException {
            String packageOf = provided.substring(0, provided.lastIndexOf('.'));
            String module = packageOf.startsWith("org.zhengwu.api.") ? "api/java" : "spi";
            Path source = root.resolve(module).resolve("src/main/java").resolve(provided.replace('.', '/') + ".java");
            CompilationUnitTree unit = parsed(source);
            ClassTree contract = (ClassTree) unit.getTypeDecls().get(0);
            List<String> operations = contract.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(MethodTree.class::cast)
                    .map(each -> open(each, contract.getSimpleName() + "." + each.getName()))
                    .toList();
            String code = operations.stream().filter(each -> !each.startsWith(BY_DEFAULT)).collect(Collectors.joining());
            StringJoiner text = new StringJoiner("\n", "", "\n}\n");
            text.add("package " + packageName + ";\n");
            text.add("import jakarta.enterprise.context.ApplicationScoped;");
            Stream.concat(
                            unit.getImports().stream().map(line -> line.toString().strip()),
                            Stream.of("import org.zhengwu.api.UnsupportedException;"))
                    .distinct()
                    .filter(line -> isUsed(line, code))
                    .forEach(text::add);
            text.add("import " + packageOf + ".*;\n");
            text.add("/** " + vendor + "'s {@link " + contract.getSimpleName() + "}. */");
            text.add("@ApplicationScoped\nclass " + name + " implements " + contract.getSimpleName() + " {");
            operations.forEach(text::add);
            return text.toString();
        }

        /** Whether the code names what the line imports; annotations and defaults stay with the contract. */
        private static boolean isUsed(String line, String code) {
            String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
            return name.equals("*")
                    || Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(code).find();
        }

        private static String open(MethodTree operation, String name) {
            String types = operation.getTypeParameters().isEmpty()
                    ? ""
                    : "<" + joined(operation.getTypeParameters()) + "> ";
            String header = types + operation.getReturnType() + " " + operation.getName() + "("
                    + joined(operation.getParameters()) + ")"
                    + (operation.getThrows().isEmpty() ? "" : " throws " + joined(operation.getThrows()));
            return operation.getBody() == null
                    ? "\n    @Override\n    public " + header + " {\n        throw new UnsupportedException(\"" + name
                            + "\");\n    }"
                    : BY_DEFAULT + header;
        }

        private static String joined(List<? extends Tree> trees) {
            return trees.stream()
                    .map(tree -> tree.toString().strip().replace("()", "").replaceAll("\\s+", " "))
                    .collect(Collectors.joining(", "));
        }

        private static CompilationUnitTree parsed(Path source) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                JavacTask task = (JavacTask)
                        compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjects(source));
                return task.parse().iterator().next();
            }
        }
    }
}
