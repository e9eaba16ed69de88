package org.zhengwu.spi;

import java.util.List;

/**
 * Gives the gauges of a function. Every bean of it is read by the host, several times a minute, on every
 * instance.
 *
 * @since 0.1
 */
public interface Gauges {

    /** The gauges, the same ones each time. */
    List<Gauge> all();
}
