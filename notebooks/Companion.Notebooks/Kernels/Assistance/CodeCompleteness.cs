namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>Whether Enter in a console should run what is written (Jupyter messaging, <c>is_complete_request</c>).</summary>
public enum CodeCompleteness
{
    /// <summary>It can be run.</summary>
    Complete,

    /// <summary>It goes on: a bracket is open, say.</summary>
    Incomplete,

    /// <summary>It cannot be run, whatever follows.</summary>
    Invalid,
}
