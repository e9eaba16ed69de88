package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Fen;

/**
 * A fee with its basis (收费项目, LIC-015, PAY-008).
 *
 * @param name the name of the fee
 * @param amount the amount in fen, or null where the standard sets it
 * @param unit what the amount is paid for, such as 每证
 * @param standard the standard of charging (收费标准)
 * @param basis the basis of the fee
 * @param reduction whether it can be reduced or waived (允许减免)
 * @param reductionBasis the basis of the reduction
 */
public record Fee(
        String name,
        @Nullable Fen amount,
        @Nullable String unit,
        @Nullable String standard,
        @Nullable LegalBasis basis,
        boolean reduction,
        @Nullable String reductionBasis) {

    public Fee {
        requireNonNull(name, "name");
    }
}
