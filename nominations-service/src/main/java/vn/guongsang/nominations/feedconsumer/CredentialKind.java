package vn.guongsang.nominations.feedconsumer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a credential is sent; one that was made for one way is refused on the other. */
@Schema(description = "Cách xác thực: BASIC tên và mật khẩu (HTTP Basic); URL_TOKEN mã trong địa chỉ.")
public enum CredentialKind {
    BASIC,
    URL_TOKEN
}
