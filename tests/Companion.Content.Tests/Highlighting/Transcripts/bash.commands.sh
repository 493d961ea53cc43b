echo one
for x in a b; do
echo $x
done
cat <<EOF
hello $USER
> quoted
EOF
cat <<-'A' <<B
	one
	A
two
B
echo "multi
line" 'and
more'
echo a \
b \
c
true &&
echo yes |
cat
if true; then
  echo then
else
  echo no
fi
f() {
  echo "in f: $1" # it's
}
f x
case x in
a) echo a;;
x) echo x;;
esac
echo it\'s
echo $((1 << 2))
cat <<< word
while false; do :; done; echo end
echo 'a\'
echo "a\"b"
printf '> not a prompt\n'
echo if then { do
{ echo a
echo b
}
[ 1 -eq 1 ] && echo # don't
ls /nonexistent
select_x=1; echo $select_x
if [ -z "" ]; then echo 'it is'; fi
