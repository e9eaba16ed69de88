package org.zhengwu.spi.application.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** Answers on which terms an item is handled. */
public interface Items {

    /** The terms of the version that is published and in effect on the day; empty where there is none. */
    Optional<HandlingTerms> current(ItemId item, LocalDate on);

    /** The terms of a version, also one that is no longer in effect: a running case keeps its version. */
    Optional<HandlingTerms> version(ItemVersionId version);
}
