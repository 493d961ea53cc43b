namespace Companion.Jupyter.Specs;

/// <summary>A kernel cannot be installed or uninstalled.</summary>
public sealed class KernelSpecException : Exception
{
    internal KernelSpecException(string path, string message, string advice)
        : base(message) => (Path, Advice) = (path, advice);

    /// <summary>The file or folder that caused the error.</summary>
    public string Path { get; }

    /// <summary>What would be right.</summary>
    public string Advice { get; }
}
