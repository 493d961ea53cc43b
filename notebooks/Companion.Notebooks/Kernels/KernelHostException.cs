namespace Companion.Notebooks.Kernels;

/// <summary>The host cannot give a cell what it asks for.</summary>
public sealed class KernelHostException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is not to be had, and why: lower case, no full stop.</param>
    public KernelHostException(string message)
        : base(message) { }
}
