package org.zhengwu.plugin.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a template of a document: {@code {name}} stands for the value of that name, escaped, each of its lines a
 * paragraph. A line that names a value which is not given is left out.
 */
final class Templates {

    private static final String FOLDER = "documents/";
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)\\}");

    private Templates() {}

    /** The whole document, self-contained, in XHTML. */
    static String fill(String template, Map<String, String> values) {
        String body = lines(read(template + ".html"), values);
        return lines(read("layout.html"), values).replace("<!-- body -->", body);
    }

    private static String lines(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        text.lines()
                .filter(line -> isComplete(line, values))
                .forEach(line -> filled.append(line(line, values)).append('\n'));
        return filled.toString();
    }

    private static boolean isComplete(String line, Map<String, String> values) {
        return PLACE.matcher(line).results().allMatch(place -> values.containsKey(place.group(1)));
    }

    private static String line(String line, Map<String, String> values) {
        return PLACE.matcher(line)
                .replaceAll(place -> Matcher.quoteReplacement(escape(values.getOrDefault(place.group(1), ""))));
    }

    private static String escape(String value) {
        StringBuilder safe = new StringBuilder();
        value.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n' -> safe.append("</p>\n<p>");
                default -> safe.appendCodePoint(each);
            }
        });
        return safe.toString();
    }

    private static String read(String file) {
        try (InputStream content = Templates.class.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalStateException("The template " + file + " is missing");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
