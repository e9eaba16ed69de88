package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.WorkCalendar;
import org.zhengwu.runtime.plugin.PluginException;

/**
 * The calendars and rules of files: those of the plugin, and those that a region puts into the folder
 * {@code zhengwu.deadlines.folder} as {@code *.calendar} and {@code *.rules}.
 */
@ApplicationScoped
class LawFiles {

    static final String SETTING = "zhengwu.deadlines.folder";

    private final List<WorkCalendar> calendars = new ArrayList<>(BuiltIn.calendars());
    private final List<TimeLimitRule> rules = new ArrayList<>(BuiltIn.rules());
    private final String digest;

    @Inject
    LawFiles(@ConfigProperty(name = SETTING) Optional<String> folder) {
        folder.filter(name -> !name.isBlank()).ifPresent(name -> readFolder(Path.of(name)));
        digest = sha256(Json.strict().canonical(List.of(calendars, rules)));
    }

    /** Takes part in the start, so that a file that cannot be read stops it. */
    void start(@Observes Startup event) {
        requireRules();
    }

    void requireRules() {
        if (rules.isEmpty()) {
            throw new PluginException("The deadlines plugin has no rules.");
        }
    }

    /** The calendars, a later one of the same year, division and kind in place of the earlier. */
    List<WorkCalendar> calendars() {
        return List.copyOf(calendars);
    }

    List<TimeLimitRule> rules() {
        return List.copyOf(rules);
    }

    /** A digest of all that the files say. */
    String digest() {
        return digest;
    }

    private void readFolder(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.sorted().toList()) {
                read(file, String.valueOf(file.getFileName()));
            }
        } catch (IOException unreadable) {
            throw new PluginException(SETTING + " names a folder that cannot be read.");
        }
    }

    private void read(Path file, String name) throws IOException {
        if (name.startsWith(".")) {
            return;
        }
        try {
            if (name.endsWith(".rules")) {
                rules.addAll(RuleFile.parse(name, Files.readAllLines(file, StandardCharsets.UTF_8)));
            } else if (name.endsWith(".calendar")) {
                WorkCalendar calendar = CalendarFile.parse(name, Files.readAllLines(file, StandardCharsets.UTF_8));
                NoticeCheck.refuseLacking(calendar, StatutoryHolidays.builtIn());
                calendars.add(calendar);
            } else {
                throw new PluginException(SETTING + " holds " + name + ", which is neither .rules nor .calendar.");
            }
        } catch (InvalidInputException lacking) {
            throw new PluginException(SETTING + " holds a mistake: " + name + ": " + lacking.violations());
        } catch (IllegalArgumentException mistake) {
            throw new PluginException(SETTING + " holds a mistake: " + mistake.getMessage());
        }
    }

    private static String sha256(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
