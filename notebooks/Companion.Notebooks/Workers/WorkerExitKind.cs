namespace Companion.Notebooks.Workers;

/// <summary>Why a worker's process ended.</summary>
public enum WorkerExitKind
{
    /// <summary>It ended itself: <c>Environment.Exit</c>, or because it was asked to.</summary>
    Exited,

    /// <summary>
    /// The runtime ended it: an uncaught exception, <c>Environment.FailFast</c>, a crash in native code.
    /// </summary>
    Crashed,

    /// <summary>Calls were nested too deeply.</summary>
    StackOverflow,

    /// <summary>It used more memory than it is allowed.</summary>
    OutOfMemory,

    /// <summary>It no longer answered and was ended.</summary>
    Unresponsive,

    /// <summary>Its caller or someone else ended it.</summary>
    Killed,
}
