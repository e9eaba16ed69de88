package org.zhengwu.server.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.logging.LogManager;

/** The program: without arguments it serves; {@code backup}, {@code restore}, {@code approve} and {@code
 * verify-audit} do as they say. */
public final class Start {

    private static final int REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    private Start(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the program and ends the process with a code other than 0 where it could not do as told. */
    // The program's own words go to the console, in UTF-8 whatever the locale; the server's go to its log.
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        LogManager.getLogManager().reset();
        System.exit(new Start(out, err).run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        try {
            return dispatch(arguments);
        } catch (StartRefusedException refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private int dispatch(List<String> arguments) {
        if (!arguments.isEmpty() && arguments.get(0).equals("verify-audit")) {
            return new AuditCommand(out).run(arguments.subList(1, arguments.size()));
        }
        Settings settings = Settings.of(System.getenv());
        if (arguments.isEmpty()) {
            return new Service(settings, out).run();
        }
        if (arguments.size() == 2 && arguments.get(0).equals("backup")) {
            return new Backup(settings, out).to(Path.of(arguments.get(1)).toAbsolutePath());
        }
        if (arguments.size() == 2 && arguments.get(0).equals("restore")) {
            return new Restore(settings, out).from(Path.of(arguments.get(1)).toAbsolutePath());
        }
        if (arguments.size() == 4
                && arguments.get(0).equals("approve")
                && arguments.get(2).equals("--by")
                && !arguments.get(3).isBlank()) {
            return approve(settings, Path.of(arguments.get(1)), arguments.get(3).strip());
        }
        throw new StartRefusedException(
                "命令应为：backup 文件、restore 文件、approve 插件 --by 姓名或 verify-audit；不带参数则启动服务器。",
                "The commands are backup FILE, restore FILE, approve JAR --by NAME and verify-audit;"
                        + " without any, the server starts.");
    }

    private int approve(Settings settings, Path jar, String by) {
        String digest = PluginApprovals.in(DataFolder.at(settings.data())).approve(jar, by, Instant.now());
        out.println("已批准 approved: " + jar.getFileName() + " SHA-256 " + digest + " (" + by + ")");
        return 0;
    }
}
