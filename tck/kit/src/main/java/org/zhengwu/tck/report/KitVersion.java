package org.zhengwu.tck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.Requirements;

/**
 * Which kit this is: its version and, since two builds of a snapshot have the same one, a mark made of its requirements and of
 * the names of its tests, such as {@code 1.0.0+5f0c1d2e3a4b}.
 */
final class KitVersion {

    private static final int LENGTH = 6;
    private static final String TEXT = version() + "+" + mark();

    private KitVersion() {}

    static String text() {
        return TEXT;
    }

    private static String version() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Table.text("kit.properties")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version", "unknown");
    }

    private static String mark() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Requirements.all().forEach(line -> digest.update(line.toString().getBytes(UTF_8)));
            for (Chapter chapter : Chapter.all()) {
                chapter.testMethods().forEach(test -> digest.update(named(test).getBytes(UTF_8)));
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String named(Method test) {
        Requirement rules = test.getAnnotation(Requirement.class);
        return test.getName() + (rules == null ? "" : Arrays.toString(rules.value()));
    }
}
