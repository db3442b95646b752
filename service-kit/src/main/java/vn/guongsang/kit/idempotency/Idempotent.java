package vn.guongsang.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST that changes state: it needs an {@code Idempotency-Key} (missing: 400), runs in one transaction with the
 * record of that key, and answers a repetition with the stored answer and {@code Idempotency-Replayed: true}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
