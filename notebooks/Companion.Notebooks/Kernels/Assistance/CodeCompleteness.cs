namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>
/// Whether Enter in a console should run the code entered so far (Jupyter messaging, <c>is_complete_request</c>).
/// </summary>
public enum CodeCompleteness
{
    /// <summary>It can be run.</summary>
    Complete,

    /// <summary>It needs more input: a bracket is open, for example.</summary>
    Incomplete,

    /// <summary>It cannot become valid, whatever follows.</summary>
    Invalid,
}
