namespace Companion.Jupyter.Serving.Running;

/// <summary>A cell reads input, but there is none.</summary>
internal sealed class InputRefusedException(string message) : IOException(message);
