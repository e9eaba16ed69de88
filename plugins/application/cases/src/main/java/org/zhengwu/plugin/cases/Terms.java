package org.zhengwu.plugin.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.zhengwu.api.application.cases.SpecialProcedure;

/** The terms of the field in Chinese, for documents and the reasons of stops. */
final class Terms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private Terms() {}

    static String of(SpecialProcedure procedure) {
        return switch (procedure) {
            case HEARING -> "听证";
            case TENDER -> "招标";
            case AUCTION -> "拍卖";
            case INSPECTION -> "检验";
            case TESTING -> "检测";
            case QUARANTINE -> "检疫";
            case APPRAISAL -> "鉴定";
            case EXPERT_REVIEW -> "专家评审";
        };
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
