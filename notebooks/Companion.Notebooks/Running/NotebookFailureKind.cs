namespace Companion.Notebooks.Running;

/// <summary>Why a notebook's run failed.</summary>
public enum NotebookFailureKind
{
    /// <summary>A cell does not compile, or a magic command in it is wrong.</summary>
    Refused,

    /// <summary>A cell threw an exception.</summary>
    Exception,

    /// <summary>A cell should have raised an exception and did not.</summary>
    MissingException,

    /// <summary>A cell exceeded its time limit.</summary>
    TimeLimit,

    /// <summary>A cell ended its process, or the process had to be ended.</summary>
    WorkerEnded,

    /// <summary>The process for the cells could not be started.</summary>
    WorkerNotStarted,
}
