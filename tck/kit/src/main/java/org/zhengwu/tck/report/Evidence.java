package org.zhengwu.tck.report;

import java.util.List;

/**
 * What a failed test saw. It holds fresh ids and times, so the digest leaves it out.
 *
 * @param message the assertion, or what was thrown
 * @param exchanges the last requests and answers of the test, the failing one last
 */
public record Evidence(String function, String test, String message, List<Exchanged> exchanges) {

    public Evidence {
        exchanges = List.copyOf(exchanges);
    }
}
