namespace Companion.Notebooks.Kernels;

/// <summary>Something a cell puts out while it runs, in the order in which it did.</summary>
public abstract record KernelMessage;
