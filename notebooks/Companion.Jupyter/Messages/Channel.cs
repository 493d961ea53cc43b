namespace Companion.Jupyter.Messages;

/// <summary>A way between front ends and the kernel (Jupyter messaging 5.3, "Introduction").</summary>
internal enum Channel
{
    /// <summary>Requests.</summary>
    Shell,

    /// <summary>Requests that do not wait for cells: to interrupt, to end.</summary>
    Control,

    /// <summary>Questions of the kernel to the front end that runs a cell, <c>stdin</c>.</summary>
    Input,

    /// <summary>What all front ends hear, <c>iopub</c>.</summary>
    Broadcast,
}
