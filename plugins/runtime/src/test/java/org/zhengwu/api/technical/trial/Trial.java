package org.zhengwu.api.technical.trial;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;

/** A record of the function under test. */
public record Trial(UUID id, @Nullable PartyId party, OrganId organ, String name, Instant madeAt, Revision revision) {}
