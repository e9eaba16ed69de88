package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Items of the demo region's Shenzhen organ, as lines to import. */
final class SampleItems {

    static final String DIVISION = "440300";

    private static final String TEMPLATE = template();

    private SampleItems() {}

    /** Permits under numbers of their own, complete enough to be published. */
    static byte[] permits(int from, int number) {
        return IntStream.range(from, from + number)
                .mapToObj(SampleItems::line)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The code of the permit of a number. */
    static String code(int number) {
        return "11440300DEM0DEM21F34401%08d".formatted(number + 90_000_000);
    }

    private static String line(int number) {
        return TEMPLATE.replace("{code}", code(number)).replace("{number}", String.valueOf(number));
    }

    /** One line: the text is laid out for people. */
    private static String template() {
        try (InputStream in = SampleItems.class.getResourceAsStream("permit.json")) {
            if (in == null) {
                throw new IllegalStateException("permit.json is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s*\\n\\s*", "") + "\n";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
