package org.zhengwu.server.rest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of a sheet as people read them: numbers without an exponent and with the zeros that their format puts in
 * front, days as {@code 2026-09-30}. All rows are as wide as the first, or wider.
 */
final class SheetRow {

    /** The last row that a sheet can have. */
    static final int LAST = 1 << 20;

    private static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|[_*].");
    private static final Pattern OF_TIME = Pattern.compile("[ymdhs]");
    private static final Pattern ZEROS = Pattern.compile("0+");

    /** The formats of days and times that are built in and need no text (ECMA-376, 18.8.30). */
    private static final Set<Integer> TIMES = Stream.of(
                    IntStream.rangeClosed(14, 22),
                    IntStream.rangeClosed(27, 36),
                    IntStream.rangeClosed(45, 47),
                    IntStream.rangeClosed(50, 58))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());

    private final LocalDate zero;
    private int width = -1;

    SheetRow(boolean from1904) {
        this.zero = from1904 ? ZERO_OF_1904 : ZERO_OF_1900;
    }

    /** The cells between commas, in quotes where need be. */
    String of(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(text(row.getCell(i)).replaceAll("[\\r\\n]+", " "));
        }
        while (texts.size() > Math.max(width, 0) && texts.get(texts.size() - 1).isBlank()) {
            texts.remove(texts.size() - 1);
        }
        if (texts.stream().allMatch(String::isBlank)) {
            return "";
        }
        if (width < 0) {
            width = texts.size();
        }
        while (texts.size() < width) {
            texts.add("");
        }
        return texts.stream().map(SheetRow::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (cell.getValue() instanceof Boolean mark) {
            return mark ? "TRUE" : "FALSE";
        }
        String raw = cell.getValue() instanceof String text ? text : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private String number(BigDecimal number, Cell cell) {
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER || number.scale() > LONGEST_NUMBER) {
            return cell.getRawValue();
        }
        String format = cell.getDataFormatString();
        if (isTime(cell.getDataFormatId(), format) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return time(number);
        }
        String plain = number.round(AS_SHOWN).stripTrailingZeros().toPlainString();
        boolean padded = format != null && ZEROS.matcher(format).matches() && plain.indexOf('.') < 0;
        return padded && number.signum() >= 0
                ? "0".repeat(Math.max(0, format.length() - plain.length())) + plain
                : plain;
    }

    private static boolean isTime(@Nullable Integer id, @Nullable String format) {
        return (id != null && TIMES.contains(id))
                || (format != null
                        && !format.equalsIgnoreCase("General")
                        && OF_TIME.matcher(
                                        LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT))
                                .find());
    }

    /** The day, and the time of day where there is one. */
    private String time(BigDecimal number) {
        long days = number.longValue();
        long seconds = number.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime time = zero.plusDays(days).atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? time.toLocalDate().toString() : time.toString();
    }
}
