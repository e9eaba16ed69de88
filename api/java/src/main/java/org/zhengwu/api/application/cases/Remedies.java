package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

/**
 * What an applicant can do against a refusal (救济途径, LIC-009).
 *
 * @param reconsideration where and until when reconsideration can be applied for (行政复议)
 * @param lawsuit where and until when a lawsuit can be brought (行政诉讼)
 */
public record Remedies(String reconsideration, String lawsuit) {

    public Remedies {
        requireNonNull(reconsideration, "reconsideration");
        requireNonNull(lawsuit, "lawsuit");
    }
}
