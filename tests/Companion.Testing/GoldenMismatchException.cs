namespace Companion.Testing;

public sealed class GoldenMismatchException(string verified, string received, bool exists)
    : Exception(
        exists
            ? $"The snapshot differs. Compare:\n  {verified}\n  {received}\nSet UPDATE_SNAPSHOTS=1 to accept."
            : $"There is no snapshot {verified}. Look at {received}, then set UPDATE_SNAPSHOTS=1 to accept it."
    );
