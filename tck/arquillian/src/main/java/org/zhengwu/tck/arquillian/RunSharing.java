package org.zhengwu.tck.arquillian;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhengwu.tck.application.cases.KitSharing;

/** Brings the source of shared data of a run into the server, with the candidate, to whichever implementation is tried there. */
@ApplicationScoped
class RunSharing extends KitSharing {}
