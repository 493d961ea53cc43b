namespace Companion.Notebooks.Workers;

/// <summary>Why a worker's process ended.</summary>
public enum WorkerExitKind
{
    /// <summary>It ended itself: <c>Environment.Exit</c>, or because it was asked to.</summary>
    Exited,

    /// <summary>The runtime ended it: an exception that nobody caught, <c>Environment.FailFast</c>, broken native code.</summary>
    Crashed,

    /// <summary>Calls were nested too deeply.</summary>
    StackOverflow,

    /// <summary>It used more memory than it may.</summary>
    OutOfMemory,

    /// <summary>It no longer answered and was ended.</summary>
    Unresponsive,

    /// <summary>Somebody else ended it, or its caller did.</summary>
    Killed,
}
