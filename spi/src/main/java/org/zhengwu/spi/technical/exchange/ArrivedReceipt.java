package org.zhengwu.spi.technical.exchange;

import static java.util.Objects.requireNonNull;

/**
 * A receipt as the upper level gave it.
 *
 * @param token by which the technology knows it until it is acknowledged or rejected, such as the name of a file
 */
public record ArrivedReceipt(String token, ReceiptDraft receipt) {

    public ArrivedReceipt {
        requireNonNull(token, "token");
        requireNonNull(receipt, "receipt");
    }
}
