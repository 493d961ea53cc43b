namespace Companion.Jupyter.Messages;

/// <summary>A channel between front ends and the kernel (Jupyter messaging 5.3, "Introduction").</summary>
internal enum Channel
{
    /// <summary>Requests.</summary>
    Shell,

    /// <summary>Requests that do not wait for cells: interrupt and shutdown.</summary>
    Control,

    /// <summary>The kernel's questions to the front end that runs a cell, <c>stdin</c>.</summary>
    Input,

    /// <summary>Messages to all front ends, <c>iopub</c>.</summary>
    Broadcast,
}
