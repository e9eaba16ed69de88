package org.zhengwu.runtime.persistence;

import jakarta.persistence.EntityManagerFactory;

/** Gives the factory of the one persistence unit. */
public interface UnitFactory {

    /** The factory; throws {@link IllegalStateException} before the migrations are done. */
    EntityManagerFactory get();

    /** Whether the migrations are done and the factory stands. */
    boolean isReady();
}
