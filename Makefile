test:
	OPENSSL_NO_VENDOR=1 cargo test --workspace
