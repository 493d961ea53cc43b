using System.Collections;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>The items of a <see cref="PythonList"/>.</summary>
internal sealed class ListItems : Container, IList<PythonValue>
{
    public ListItems() => Items = [];

    public ListItems(IEnumerable<PythonValue> items) => Items = [.. items];

    public List<PythonValue> Items { get; }

    public override int Size => Items.Count;

    public int Count => Items.Count;

    public bool IsReadOnly => false;

    public PythonValue this[int index]
    {
        get => Items[index];
        set => Items[index] = value;
    }

    public override ContainerState Save() => new(Items.ToArray(), Doubt, Changed);

    public override void RemoveLast() => RemoveAt(Items.Count - 1);

    protected override void Load(Array items)
    {
        Items.Clear();
        Items.AddRange((PythonValue[])items);
    }

    public void Add(PythonValue item) => Items.Add(item);

    public void Insert(int index, PythonValue item) => Items.Insert(index, item);

    public void RemoveAt(int index) => Items.RemoveAt(index);

    public void Clear() => Items.Clear();

    public bool Contains(PythonValue item) => Items.Contains(item);

    public int IndexOf(PythonValue item) => Items.IndexOf(item);

    public bool Remove(PythonValue item) => Items.Remove(item);

    public void CopyTo(PythonValue[] array, int arrayIndex) => Items.CopyTo(array, arrayIndex);

    public IEnumerator<PythonValue> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
