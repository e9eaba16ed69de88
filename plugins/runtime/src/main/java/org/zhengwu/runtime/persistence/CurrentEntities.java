package org.zhengwu.runtime.persistence;

import jakarta.persistence.EntityManager;

/** Knows the entity manager of the present transaction. */
public interface CurrentEntities {

    /** The entity manager of the transaction, or a fresh one for reading where there is none. */
    EntityManager get();

    /** Whether a transaction is active on this thread. */
    boolean isInTransaction();
}
