namespace Companion.Testing.Hugo;

public sealed class HugoMissingException(Exception cause)
    : Exception(
        "The program \"hugo\" cannot be started. Install it (Debian: apt-get install hugo) or put it in the PATH.",
        cause
    );
