package org.zhengwu.tck.embedded;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhengwu.tck.application.cases.KitSharing;

/** Brings the source of shared data of a run to whichever implementation is tried. */
@ApplicationScoped
class RunSharing extends KitSharing {}
