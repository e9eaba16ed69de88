package org.zhengwu.api.technical.identity;

import java.util.List;

/**
 * Codes that each stand once for a second factor that is not at hand (恢复码); given once, only digests are kept.
 *
 * @since 0.1
 */
public record RecoveryCodes(List<String> codes) {

    public RecoveryCodes {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "RecoveryCodes[" + codes.size() + "]";
    }
}
