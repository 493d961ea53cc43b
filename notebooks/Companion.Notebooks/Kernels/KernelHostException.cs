namespace Companion.Notebooks.Kernels;

/// <summary>The host cannot provide what a cell asks for.</summary>
public sealed class KernelHostException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is not available, and why: lower case, no full stop.</param>
    public KernelHostException(string message)
        : base(message) { }
}
