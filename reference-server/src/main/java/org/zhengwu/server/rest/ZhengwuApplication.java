package org.zhengwu.server.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts every resource below {@code /api}. */
@ApplicationPath("/api")
public class ZhengwuApplication extends Application {}
