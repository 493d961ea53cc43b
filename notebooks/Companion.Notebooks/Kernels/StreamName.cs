namespace Companion.Notebooks.Kernels;

/// <summary>A console stream.</summary>
public enum StreamName
{
    /// <summary>Standard output.</summary>
    Output,

    /// <summary>Standard error.</summary>
    Error,
}
