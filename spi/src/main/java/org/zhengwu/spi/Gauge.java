package org.zhengwu.spi;

import static java.util.Objects.requireNonNull;

import java.util.function.LongSupplier;

/**
 * A number that whoever operates the system watches (监控指标), such as how many events wait to be delivered.
 *
 * @param name the stable name, in lower-case words with dots, such as {@code zhengwu.outbox.waiting}
 * @param unit the unit in the notation of UCUM, such as {@code s}, or a thing in braces, such as {@code {event}}
 * @param description what is counted, in English
 * @param value reads it in a transaction of the reader's; it names nobody
 * @since 0.1
 */
public record Gauge(String name, String unit, String description, LongSupplier value) {

    public Gauge {
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(description, "description");
        requireNonNull(value, "value");
    }
}
